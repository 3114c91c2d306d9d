import {
  main
} from "./chunk-HTBMNQIU.js";
import "./chunk-5T22PQ3L.js";
import "./chunk-ZMVC2EMH.js";
import "./chunk-II4NOQZ4.js";
import "./chunk-VN7BJYD5.js";
import "./chunk-GXEQP7QZ.js";
import "./chunk-BZOH5SAC.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-6YVKTIUN.js";
import "./chunk-GU5BC2ZN.js";
import "./chunk-DDT56NL7.js";
import "./chunk-UWRO5ETB.js";
import "./chunk-5UHEAB6V.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-OH3ECYCY.js";
import "./chunk-YORA4ELJ.js";
import "./chunk-UGG46XCM.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-OHLZPGXX.js";
import "./chunk-ZKKEZ3HH.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-VA6HVCBQ.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec3 as spec
} from "./chunk-DHE6XOYL.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
