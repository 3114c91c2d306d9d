import {
  main,
  mainWithin
} from "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";
export {
  main,
  mainWithin
};
