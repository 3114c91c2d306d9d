import {
  main
} from "./chunk-I5N5AN3K.js";
import "./chunk-PUHAE5BI.js";
import "./chunk-NV7MBJ46.js";
import "./chunk-JYFMPIE4.js";
import "./chunk-EYGMQVE6.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-QNORMKA6.js";
import "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
