import {
  main,
  mainWithin
} from "./chunk-YTBSD4XL.js";
import "./chunk-WB7WC76Y.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-QWRUSMWF.js";
import "./chunk-SFRA6V6T.js";
import "./chunk-M3NBJICO.js";
import "./chunk-PDDQ2E3J.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
