import {
  main
} from "./chunk-4X6D4IES.js";
import "./chunk-KTXIGMWR.js";
import "./chunk-RM5GUW5P.js";
import "./chunk-WOT3P7K7.js";
import "./chunk-3ZZB3IVE.js";
import "./chunk-ZHLUT2SL.js";
import "./chunk-LM6HSEQ3.js";
import "./chunk-V2ZALTYK.js";
import "./chunk-JTVGRY7M.js";
import "./chunk-EHG2CSKS.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-UH5QRNQ5.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-I7PZ24GY.js";
import "./chunk-ZKXFAFRR.js";
import "./chunk-DDT56NL7.js";
import "./chunk-DL65A57A.js";
import "./chunk-IU262CSH.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-IV3FF2IU.js";
import "./chunk-UKEHPPAC.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-RP6TXTYU.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-WE4PEMZP.js";
import "./chunk-GOU5BK7G.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-MLDZKKH4.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec2 as spec
} from "./chunk-EYZMORZ6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
