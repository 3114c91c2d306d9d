import {
  main
} from "./chunk-UCEETS34.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-D2ZJCYBZ.js";
import "./chunk-U36QDIEE.js";
import "./chunk-KPFJPRDV.js";
import "./chunk-FPM2DIIP.js";
import "./chunk-OWBMQEGS.js";
import "./chunk-MSRYE5WW.js";
import "./chunk-WUPT6VBS.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-ZHXX7HT5.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-7FQFAXPW.js";
import "./chunk-DDT56NL7.js";
import "./chunk-D27QFCRQ.js";
import "./chunk-YSBKMC2Q.js";
import "./chunk-LXMDILT5.js";
import "./chunk-3AQD3YYF.js";
import "./chunk-RP7QRS7C.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-SEE7GP7P.js";
import "./chunk-BBL6XWNK.js";
import "./chunk-6VYO5TYB.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-AOW3WVSO.js";
import "./chunk-AIHNCPGP.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-6HKCDIRH.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec3 as spec
} from "./chunk-E2UZ32ZI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
