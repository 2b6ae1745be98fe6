export * from './clock.ts'
export * from './event.ts'
export * from './project.ts'
export * from './wait.ts'
