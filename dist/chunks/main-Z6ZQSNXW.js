import {
  main
} from "./chunk-TUI5VUM2.js";
import "./chunk-VMCBK7D4.js";
import "./chunk-YRTXRAVF.js";
import "./chunk-QZ6BSMRU.js";
import "./chunk-EKOU3RDE.js";
import "./chunk-KWD5CRJT.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-I6SNHLPZ.js";
import "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
