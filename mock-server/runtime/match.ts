export * from '../core/match.ts'
