import {
  main
} from "../chunks/chunk-KNO3LLKY.js";
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
import "../chunks/chunk-ZYRU3AWA.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-BDMDDBNL.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:sign
await runAction(main, spec);
