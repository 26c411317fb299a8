import fc from 'fast-check';
import { auditTables } from './audit/audit-tables';
import { monthsIn } from '$lib/tables';
import { smallSender } from '../tests/support/any-sender';
import { faultsOf } from '../tests/support/audit-sender';
import { protectFile, protectSender } from '../tests/support/protect-sender';
import { writeFiles, writeCorrection, correctedBetween } from '../tests/support/sender-files';
import { rowsBySender } from './audit/stored-rows';
import { writeEquations } from './audit/write-equations';
const n=Number(process.argv[2]), seed=Number(process.argv[3]), show=Number(process.argv[4]??2);
let bad=0,tot=0,cells=0; const ex:any[]=[];
for(const s of fc.sample(smallSender,{seed,numRuns:n})){ const {shape,drop,k}=s;
 const files=writeFiles(shape), other=writeCorrection(shape); const before=protectSender(files,drop,k); const c=other.months[0];
 if(!c||!before.some(t=>monthsIn(t).length)) continue; tot++;
 const after=protectFile(c,before,files.parents,k);
 const a=await auditTables({k,releases:[after,before],parents:files.parents,corrected:correctedBetween(files,other)}); cells+=a.cells; const f=faultsOf(a); if(f.length){bad++; ex.push([f.length*100+shape.areas*shape.months*(1+shape.dimensions.length),s,f,after,before,files.parents,correctedBetween(files,other)]);}
}
console.log({tot,bad,cells}); ex.sort((a,b)=>a[0]-b[0]);
for(const [,s,f,after,before,parents,cor] of ex.slice(0,show)){ console.log(JSON.stringify(s)); console.log(f.slice(0,4).join('\n'));
 const {system}=writeEquations('ORG1',[rowsBySender(after).get('ORG1')??[],rowsBySender(before).get('ORG1')??[]],parents,true,cor);
 const say=(c:number)=>{const n=system.names[c]!; return [n.schema,n.area,n.month,n.dimension,n.value,n.measure].join('/')+'#'+c+'['+system.low[c]+','+system.high[c]+']'};
 const w=f[0].split(': ')[1].split(' ').slice(0,6).join('/'); let i=0;
 for(const e of system.equations) if(e.columns.some(c=>say(c).startsWith(w)) && i++<8) console.log(e.kind,e.columns.map((c,t)=>(e.signs[t]!>0?'+':'-')+say(c)).join(' '));
}

if(process.argv[5]){ const [,s,f,after,before]=ex[Number(process.argv[5])-1]; for(const [nm,t] of [['before',before],['after',after]] as any) { console.log(nm); for(const r of rowsBySender(t).get('ORG1')??[]) { if(!['total',process.argv[6]].includes(r.dimension))continue; console.log(r.schema,r.area,r.month,r.asOf-r.month,r.dimension,r.value,Object.values(r.figures).map((f:any)=>f.status===0?(f.low===f.high?f.low:f.low+'-'+f.high):'w'+f.status).join(' ')); } } }
