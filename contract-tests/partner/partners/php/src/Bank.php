<?php

declare(strict_types=1);

namespace Shop;

/** The bank's API, version 2: one curl handle for all calls, which keeps its connection. */
final class Bank
{
    private readonly \CurlHandle $curl;

    public function __construct(private readonly Settings $settings)
    {
        $this->curl = curl_init();
    }

    public function call(string $method, \stdClass|array $body, ?string $key = null): Answer
    {
        // What is signed is what is sent: the text is made once.
        $text = Json::encode($body);
        openssl_sign($text, $signature, $this->settings->privateKey, OPENSSL_ALGO_SHA256);
        $headers = [
            'Content-Type: application/json',
            'Accept: application/json',
            'X-PARTNER-PROJECT: ' . $this->settings->project,
            'X-PARTNER-SIGN: ' . base64_encode($signature),
        ];
        if ($key !== null) {
            $headers[] = "X-PARTNER-IDEMPOTENCY-KEY: $key";
        }
        // A reset keeps the connection.
        curl_reset($this->curl);
        curl_setopt_array($this->curl, [
            CURLOPT_URL => "{$this->settings->bank}/api/v2/$method",
            CURLOPT_POST => true,
            CURLOPT_POSTFIELDS => $text,
            CURLOPT_HTTPHEADER => $headers,
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_TIMEOUT_MS => $this->settings->timeoutMs,
            CURLOPT_NOSIGNAL => true,
            CURLOPT_HTTP_VERSION => $this->settings->has('http10') ? CURL_HTTP_VERSION_1_0 : CURL_HTTP_VERSION_1_1,
            CURLOPT_FRESH_CONNECT => $this->settings->has('no_keepalive'),
            CURLOPT_FORBID_REUSE => $this->settings->has('no_keepalive'),
        ]);
        $answer = curl_exec($this->curl);
        return is_string($answer) ? Answer::of(curl_getinfo($this->curl, CURLINFO_RESPONSE_CODE), $answer) : Answer::none();
    }
}
