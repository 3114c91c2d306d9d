import {
  main
} from "./chunk-THZEHFFH.js";
import "./chunk-7ARAQLRJ.js";
import "./chunk-LWDHISHK.js";
import "./chunk-HARMTRTN.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-SK5LXIXE.js";
import "./chunk-PXRJL7QF.js";
import "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
