/** Where the page is, and what it loads below it. */
export const inspectorPath = '/__admin/ui'
