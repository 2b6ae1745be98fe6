import packageJson from '../package.json' with { type: 'json' }

// A bundle holds of package.json what is named.
export const version = packageJson.version
