<?php

declare(strict_types=1);

namespace Shop;

/** Whether a webhook is the bank's: its signature is over the bytes that came. */
final class Signature
{
    public static function isTheBanks(Request $request, Settings $settings): bool
    {
        $signature = base64_decode($request->headers['x-partner-sign'] ?? '', true);
        $signed = $settings->loses === 'reserialises' ? Json::encode(json_decode($request->body)) : $request->body;
        return is_string($signature) && openssl_verify($signed, $signature, $settings->bankKey, OPENSSL_ALGO_SHA256) === 1;
    }
}
