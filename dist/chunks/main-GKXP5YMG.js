import {
  main
} from "./chunk-NQ5CWCFH.js";
import "./chunk-W2MOTPET.js";
import "./chunk-ABTKLR35.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
