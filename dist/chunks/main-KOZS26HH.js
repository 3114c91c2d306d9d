import {
  main,
  mainWithin
} from "./chunk-HYWIQ2N4.js";
import "./chunk-IBJTMHTI.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-IICJGU73.js";
import "./chunk-FI7MVVKN.js";
import "./chunk-THDMYUWE.js";
import "./chunk-DMTZKSKP.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
