import {
  main
} from "./chunk-VMOXQ7GL.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-7TAFUDMS.js";
import "./chunk-5HGRMKAV.js";
import "./chunk-2GLFBKFW.js";
import "./chunk-ZCKI5PAG.js";
import "./chunk-Y4H3CFGP.js";
import "./chunk-F5PLHLMJ.js";
import "./chunk-XCFYGHLM.js";
import "./chunk-TRZUC7GO.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-WDGE4MXY.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-SFZ5UZPQ.js";
import "./chunk-JTABJYQX.js";
import "./chunk-DDT56NL7.js";
import "./chunk-VTJW5H7J.js";
import "./chunk-XPS75VIP.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-GDTIB7N2.js";
import "./chunk-CQ4UQDFB.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-GPJ2SFO2.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-AHPCBWPU.js";
import "./chunk-HMN7XAD4.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-NGB6GEMC.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec3 as spec
} from "./chunk-I6SNHLPZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
