/**
 * A made-up roster as large as asked: districts, sector unions, schools, communes, companies; every
 * name different.
 */
export interface MadeUnit {
  code: string;
  name: string;
  parent?: string;
}

const firsts = 'B,C,Ch,D,Đ,G,H,K,Kh,L,M,N,Ng,Nh,Ph,Qu,S,T,Th,Tr,V,X'.split(',');
const rhymes =
  'a,à,ả,ai,ái,am,ám,an,ản,ang,áng,anh,ánh,ao,áo,at,ày,ăn,ắc,âm,ấn,ập,e,é,em,én,eo,ê,ế,ên,ệt,i,í,ịch,im,in,ính,o,ó,oan,oài,oang,ô,ố,ông,ộng,ồi,ôn,ơ,ở,ơi,ơn,u,ú,ua,uân,úc,uế,ung,ươi,ường,ương,ưng,ưởng,y,ỹ'.split(
    ',',
  );
/** The n-th of about 1,400 syllables, spread over them. */
const syllable = (n: number): string =>
  `${firsts[n % firsts.length] ?? ''}${rhymes[(n * 7 + Math.floor(n / firsts.length)) % rhymes.length] ?? ''}`;
const places = Array.from({ length: 160 }, (_none, i) => `${syllable(i * 13)} ${syllable(i * 29 + 5)}`);
const names = Array.from({ length: 400 }, (_none, i) => `${syllable(i * 17 + 3)} ${syllable(i * 31 + 11)}`);
const shapes: ((place: string, name: string, n: number) => string)[] = [
  (place, name, n) => `Công đoàn cơ sở Trường THPT ${name} ${n} huyện ${place}`,
  (place, name, n) => `Công đoàn cơ sở Trường Tiểu học ${name} ${n} xã ${place}`,
  (place, name, n) =>
    `Công đoàn cơ sở Công ty TNHH ${syllable(n * 97 + name.length * 41)}${place.toLowerCase().replace(' ', '')} ${name} ${n}`,
  (place, name, n) => `Công đoàn cơ sở Công ty Cổ phần ${name.replace(' ', '')}${n} ${place}`,
  (place, name, n) => `Công đoàn cơ sở Trạm Y tế xã ${name} ${n}, thị xã ${place}`,
  (place, name, n) => `Công đoàn cơ sở Hợp tác xã ${name} ${n} thị trấn ${place}`,
  (place, name, n) => `Công đoàn ngành ${name} ${n} tỉnh ${place}`,
  (place, name, n) => `Liên đoàn Lao động huyện ${place} ${name} ${n}`,
];

export function madeRoster(count: number): MadeUnit[] {
  return Array.from({ length: count }, (_none, i) => {
    const shape = shapes[i % shapes.length],
      round = Math.floor(i / shapes.length);
    const name =
      shape?.(places[round % places.length] ?? '', names[(round * 3) % names.length] ?? '', 1 + (i % 7)) ??
      '';
    return {
      code: `U${String(i + 1).padStart(5, '0')}`,
      name,
      parent: i > 100 ? `U${String(1 + (i % 100)).padStart(5, '0')}` : undefined,
    };
  });
}
