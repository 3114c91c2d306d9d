import {
  main,
  mainWithin
} from "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
