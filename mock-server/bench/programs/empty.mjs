import { createServer } from 'node:http'

/** The reference of cold start and idle memory: Node's http server and nothing else. Says where it listens, as `serve` does. */
const server = createServer((_, answer) => answer.end('ok'))
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`))
