import { isHouseTemplate } from '../../shared/article/house-templates'
import type { Template } from '../../shared/bridge/templates'
import { t } from '../../shared/messages/translate'

/** What a template is called. */
export function nameOfTemplate({ id, name }: Template): string {
  return isHouseTemplate(id) ? t(`template.${id}`) : name
}

/** What it is for, in a line. */
export function aboutTemplate({ id }: Template): string {
  return isHouseTemplate(id) ? t(`template.${id}.about`) : t('template.own')
}
