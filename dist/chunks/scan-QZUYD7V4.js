import {
  main
} from "./chunk-4FG4U6FS.js";
import "./chunk-UR2YWHN3.js";
import "./chunk-SXHAABCV.js";
import "./chunk-TM5E3F5S.js";
import "./chunk-37P5Z5WP.js";
import "./chunk-B67MPNO4.js";
import "./chunk-24DQGW56.js";
import "./chunk-FEPEIGJB.js";
import "./chunk-LJJGLACW.js";
import "./chunk-CKZKJBK5.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-W2B6IKMG.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-X6VHNLI4.js";
import "./chunk-N2WINGUS.js";
import "./chunk-DDT56NL7.js";
import "./chunk-MNL6JRGV.js";
import "./chunk-4ZM3QASE.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-B5U4ZA5G.js";
import "./chunk-J3CHUYNB.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-ZR6ALQJ7.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-FZJJ72BA.js";
import "./chunk-I5SSBTEE.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-X5VKWKJ4.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec2 as spec
} from "./chunk-3DQXD2HY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
