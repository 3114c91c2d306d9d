import {
  main
} from "./chunk-KNO3LLKY.js";
import "./chunk-YDD7PGUO.js";
import "./chunk-WAIDL2PY.js";
import "./chunk-EHWPNJ52.js";
import "./chunk-6V57CRNN.js";
import "./chunk-MPGGCBUD.js";
import "./chunk-WZWGRERF.js";
import "./chunk-VE4FAZMW.js";
import "./chunk-4T62MVMW.js";
import "./chunk-DOUAO5A6.js";
import "./chunk-SZFPBZL4.js";
import "./chunk-KPSOJLWG.js";
import "./chunk-ZYRU3AWA.js";
import "./chunk-BDMDDBNL.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
