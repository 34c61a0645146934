/** Time zones by whose days a page may be told: the first and the last on Earth, one with quarters of an hour, and none. */
export const ZONES = [undefined, 'Etc/GMT+12', 'Asia/Kathmandu', 'Pacific/Kiritimati']
