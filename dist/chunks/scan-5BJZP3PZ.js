import {
  main
} from "./chunk-NXG2ROV3.js";
import "./chunk-WT5JGIYR.js";
import "./chunk-BSKWBN6V.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-OWZVDVX4.js";
import "./chunk-Q3SGIWAA.js";
import "./chunk-AKMLD46Q.js";
import "./chunk-STIZUWDA.js";
import "./chunk-VC554P4B.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-6L2CAVUM.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-RUP76L3Y.js";
import "./chunk-DDT56NL7.js";
import "./chunk-Y3MNN72H.js";
import "./chunk-Q5PEGDKV.js";
import "./chunk-J24ZUFCO.js";
import "./chunk-NF32ZX4D.js";
import "./chunk-3Q2QK3PO.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-HKJR2KN7.js";
import "./chunk-3NAPVXD3.js";
import "./chunk-2YMWG2ZB.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-CNKS5J6I.js";
import "./chunk-GQXKHFAH.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-WJTDNSWE.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec3 as spec
} from "./chunk-ORLYU4QX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
