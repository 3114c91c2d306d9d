import {
  main
} from "./chunk-R33WYA7E.js";
import "./chunk-ZO3GO3JR.js";
import "./chunk-R7DKDFWM.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
