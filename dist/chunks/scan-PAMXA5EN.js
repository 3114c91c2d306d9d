import {
  main
} from "./chunk-ZNBN643B.js";
import "./chunk-DCM7YQKR.js";
import "./chunk-5NIRKHLL.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-T5SWSFXI.js";
import "./chunk-HPWJX7SJ.js";
import "./chunk-HB5V4BF3.js";
import "./chunk-LZPUIWRM.js";
import "./chunk-OL4ORNQP.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-BDQ3BWAR.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-AUHLKL6J.js";
import "./chunk-DDT56NL7.js";
import "./chunk-M4J3F43R.js";
import "./chunk-MWQQHQZY.js";
import "./chunk-3ITXT3WD.js";
import "./chunk-PCEPV7FU.js";
import "./chunk-IPQL53KB.js";
import "./chunk-OWANCGMB.js";
import "./chunk-M7L4ZKRX.js";
import "./chunk-4NF6BUHG.js";
import "./chunk-4AJXUD2Z.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-TATLTFFS.js";
import "./chunk-LJ2OKOAD.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-NGRZJ6BX.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec3 as spec
} from "./chunk-P45EUWAY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
