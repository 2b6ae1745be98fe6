<?php

declare(strict_types=1);

namespace Shop;

/** An HTTP request, once all of it has come. */
final class Request
{
    /** @param array<string, string> $headers by lower-case name */
    private function __construct(
        public readonly string $method,
        public readonly string $path,
        public readonly array $headers,
        public readonly string $body,
    ) {
    }

    /** @return ?self null while more has to come */
    public static function read(string $bytes): ?self
    {
        $end = strpos($bytes, "\r\n\r\n");
        if ($end === false) {
            return null;
        }
        $lines = explode("\r\n", substr($bytes, 0, $end));
        [$method, $target] = explode(' ', array_shift($lines)) + ['', '/'];
        $headers = [];
        foreach ($lines as $line) {
            [$name, $value] = explode(':', $line, 2) + ['', ''];
            $headers[strtolower($name)] = trim($value);
        }
        $body = substr($bytes, $end + 4);
        $length = (int) ($headers['content-length'] ?? 0);
        $path = (string) parse_url($target, PHP_URL_PATH);
        return strlen($body) < $length ? null : new self($method, $path, $headers, substr($body, 0, $length));
    }
}
