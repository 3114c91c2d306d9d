import {
  showReport
} from "./chunk-UQPOG4H7.js";
import "./chunk-6GDZGR4D.js";
import "./chunk-BMLKWCG7.js";
import "./chunk-PXRJL7QF.js";
import "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
