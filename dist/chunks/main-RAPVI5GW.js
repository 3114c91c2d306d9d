import {
  main
} from "./chunk-7HYNW7ZM.js";
import "./chunk-EEJBYTMF.js";
import "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
