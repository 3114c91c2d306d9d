import {
  main
} from "./chunk-VSKUSEJ2.js";
import "./chunk-GWIICEIC.js";
import "./chunk-4GQUXCKP.js";
import "./chunk-3WS2DRYW.js";
import "./chunk-2FAHOBJB.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-24PYHK27.js";
import "./chunk-XWCHOY7A.js";
import "./chunk-HHIW7SPN.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
