import {
  main,
  mainWithin
} from "./chunk-FUPGO2JX.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
