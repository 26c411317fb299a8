import { protectSender } from '../tests/support/protect-sender';
import { writeFiles } from '../tests/support/sender-files';
import { rowsBySender } from './audit/stored-rows';
import { monthText } from '$lib/tables';
import { readFileSync } from 'node:fs';
const {shape,drop,k}=JSON.parse(readFileSync(process.argv[2]!,'utf8'));
for(const r of [...rowsBySender(protectSender(writeFiles(shape),drop,k)).values()].flat()) { const t=Object.values(r.figures).map((f:any)=>f.status===0?(f.low===f.high?f.low:f.low+'-'+f.high):'w'+f.status).join(' '); if(process.argv[3]==='nan'?/NaN/.test(t):true) console.log(r.schema,r.area,monthText(r.month),r.dimension,r.value,t); }
