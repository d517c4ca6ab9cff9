// What no title, address or preview may say (S9), per language: the stems that tell a passer-by what a page is about.

export const DISCREET = {
  sv: ['våld', 'vald-i', 'misshand', 'kvinnofrid', 'kvinnojour', 'heders', 'tvångsgift', 'övergrepp', 'overgrepp', 'våldtäkt', 'valdtakt', 'prostit', 'människohand', 'manniskohand', 'trafficking',
    'könsstymp', 'konsstymp', 'förövar', 'forovar', 'utnyttjad', 'utnyttjande', 'sexuell', 'hot-och', 'barnfrid', 'skyddat boende', 'skyddat-boende', 'socialjour'],
  'sv-simple': ['våld', 'misshand', 'heders', 'övergrepp', 'prostit', 'människohand', 'sexuell'],
  en: ['violence', 'abuse', 'honour-based', 'honor-based', 'forced marriage', 'forced-marriage', 'rape', 'prostitut', 'trafficking', 'assault', 'mutilation', 'perpetrator', 'sexual', 'shelter'],
  ar: ['عنف', 'إساءة', 'شرف', 'زواج قسري', 'اغتصاب', 'بغاء', 'دعارة', 'اتجار', 'جنسي'],
  fa: ['خشونت', 'ناموس', 'ازدواج اجباری', 'تجاوز', 'روسپی', 'قاچاق', 'جنسی'],
  prs: ['خشونت', 'ناموس', 'ازدواج اجباری', 'تجاوز', 'روسپی', 'قاچاق', 'جنسی'],
  ckb: ['توندوتیژی', 'ناموس', 'شەرەف', 'لاقە', 'بازرگانی بە مرۆڤ', 'سێکسی'],
  so: ['rabshad', 'xadgudub', 'sharaf', 'guur qasab', 'kufsi', 'dhillay', 'tahriib', 'galmo'],
  ti: ['ዓመጽ', 'ክብሪ', 'መርዓ ብግዴታ', 'ዓሌባ', 'ምንግዲት', 'ጾታዊ'],
  uk: ['насильств', 'насилля', 'честі', 'примусов', 'зґвалтув', 'проститу', 'торгівл', 'сексуальн'],
  fi: ['väkivalt', 'vakivalt', 'kunnia', 'pakkoavio', 'raiskau', 'prostituu', 'ihmiskaup', 'seksuaali', 'turvakoti'],
};
