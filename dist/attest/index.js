import {
  main
} from "../chunks/chunk-GXWA4XF3.js";
import "../chunks/chunk-NGO5QEKR.js";
import "../chunks/chunk-YDD7PGUO.js";
import "../chunks/chunk-WAIDL2PY.js";
import "../chunks/chunk-EHWPNJ52.js";
import "../chunks/chunk-6V57CRNN.js";
import "../chunks/chunk-MPGGCBUD.js";
import "../chunks/chunk-WZWGRERF.js";
import "../chunks/chunk-VE4FAZMW.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-DOUAO5A6.js";
import "../chunks/chunk-SZFPBZL4.js";
import "../chunks/chunk-KPSOJLWG.js";
import "../chunks/chunk-QYVWJUKH.js";
import "../chunks/chunk-ZYRU3AWA.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-BDMDDBNL.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:attest
await runAction(main, spec);
