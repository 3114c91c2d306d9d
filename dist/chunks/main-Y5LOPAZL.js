import {
  main,
  mainWithin
} from "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
