import {
  main,
  mainWithin
} from "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
