import {
  main,
  mainWithin
} from "./chunk-DG4TOE6X.js";
import "./chunk-OAPHLYZW.js";
import "./chunk-JF5MNAPD.js";
import "./chunk-KC5HUUL6.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-SCQ5T6TG.js";
import "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
