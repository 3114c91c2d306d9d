import {
  showReport
} from "./chunk-KXXGDVNY.js";
import "./chunk-DEHMCGFB.js";
import "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
