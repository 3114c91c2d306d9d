import {
  main
} from "./chunk-KHFNAOYI.js";
import "./chunk-MS3KBTFD.js";
import "./chunk-OQIAMJKF.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-5LQVALJM.js";
import "./chunk-F4SYTPP2.js";
import "./chunk-KEICQSOW.js";
import "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
