import type { FpsBank } from '../../../schemas/generated/types.ts'

/** Members of the FPS under the numbers that its operator gave them; a selection, the docs' and the SDK's examples among them. */
const members: readonly [id: string, english: string, russian: string][] = [
  ['100000000001', 'Gazprombank', 'Газпромбанк'],
  ['100000000004', 'T-Bank', 'Т-Банк'],
  ['100000000005', 'VTB', 'Банк ВТБ'],
  ['100000000006', 'AK BARS BANK', 'АК БАРС БАНК'],
  ['100000000007', 'Raiffeisenbank', 'Райффайзенбанк'],
  ['100000000008', 'Alfa-Bank', 'Альфа-Банк'],
  ['100000000010', 'PSB', 'Промсвязьбанк'],
  ['100000000013', 'Sovcombank', 'Совкомбанк'],
  ['100000000017', 'MTS-Bank', 'МТС-Банк'],
  ['100000000041', 'BCS Bank', 'БКС Банк'],
  ['100000000042', 'Unistream Bank', 'ЮНИСТРИМ БАНК'],
  ['100000000045', 'Bank Zenit', 'Банк ЗЕНИТ'],
  ['100000000047', 'Absolut Bank', 'Абсолют Банк'],
  ['100000000059', 'Center-Invest', 'Центр-инвест'],
  ['100000000061', 'Moneta', 'МОНЕТА'],
  ['100000000069', 'SDM-Bank', 'СДМ-Банк'],
  ['100000000082', 'Bank DOM.RF', 'Банк ДОМ.РФ'],
  ['100000000095', 'Rossiya', 'АБ РОССИЯ'],
  ['100000000099', 'Modulbank', 'КБ Модульбанк'],
  ['100000000111', 'Sberbank', 'Сбербанк'],
  ['100000000143', 'Bank 131', 'Банк 131'],
  ['100000000150', 'Yandex Bank', 'Яндекс Банк'],
  ['100000000161', 'LOCKO-Bank', 'КБ ЛОКО-Банк'],
  ['100000000197', 'Transstroibank', 'Трансстройбанк'],
  ['100000000217', 'FORA-BANK', 'ФОРА-БАНК'],
  ['100000000273', 'Ozon Bank', 'Озон Банк'],
]

/** fps/banks. A payout to a bank that is not among them is taken all the same: the real list is longer, and changes. */
export const fpsBanks: readonly FpsBank[] = members.map(([id, eng_name, ru_name]) => ({ id, eng_name, ru_name }))
