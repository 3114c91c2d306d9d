import {
  main
} from "./chunk-LGSS4GLK.js";
import "./chunk-EQG6A3ZF.js";
import "./chunk-63J53U4L.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-PWKWKOQI.js";
import "./chunk-PXRJL7QF.js";
import "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
