import {
  main,
  mainWithin
} from "./chunk-5LDXIZNS.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
