<?php

declare(strict_types=1);

namespace Shop;

/** The sockets of those who call the shop: one request and one answer each. */
final class Connections
{
    /** @var resource */
    private $listening;
    /** @var array<int, resource> */
    private array $streams = [];
    /** @var array<int, string> */
    private array $bytes = [];

    public function __construct(int $port)
    {
        $this->listening = stream_socket_server("tcp://127.0.0.1:$port", context: stream_context_create(['socket' => ['backlog' => 128]]));
    }

    public function port(): int
    {
        return (int) substr(strrchr(stream_socket_get_name($this->listening, false), ':'), 1);
    }

    /** @return list<resource> */
    public function streams(): array
    {
        return [$this->listening, ...array_values($this->streams)];
    }

    /** Takes what has come on a stream. @return ?array{int, Request} a request that is complete */
    public function take($stream): ?array
    {
        if ($stream === $this->listening) {
            $client = stream_socket_accept($stream, 0);
            if ($client !== false) {
                stream_set_blocking($client, false);
                $this->streams[(int) $client] = $client;
                $this->bytes[(int) $client] = '';
            }
            return null;
        }
        $id = (int) $stream;
        $chunk = (string) fread($stream, 65536);
        if ($chunk === '' && feof($stream)) {
            $this->drop($id);
            return null;
        }
        $this->bytes[$id] .= $chunk;
        $request = Request::read($this->bytes[$id]);
        if ($request === null) {
            return null;
        }
        $this->bytes[$id] = '';
        return [$id, $request];
    }

    public function answer(int $id, int $status, mixed $body = null): void
    {
        if (!isset($this->streams[$id])) {
            return;
        }
        $text = Json::encode($body ?? new \stdClass());
        $names = [200 => 'OK', 202 => 'Accepted', 400 => 'Bad Request', 401 => 'Unauthorized', 404 => 'Not Found'];
        stream_set_blocking($this->streams[$id], true);
        $head = "HTTP/1.1 $status {$names[$status]}\r\nContent-Type: application/json\r\nContent-Length: " . strlen($text);
        @fwrite($this->streams[$id], "$head\r\nConnection: close\r\n\r\n$text");
        $this->drop($id);
    }

    private function drop(int $id): void
    {
        fclose($this->streams[$id]);
        unset($this->streams[$id], $this->bytes[$id]);
    }
}
