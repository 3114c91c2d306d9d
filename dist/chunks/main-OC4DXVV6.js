import {
  main
} from "./chunk-CP6AI4QL.js";
import "./chunk-4QXWE6QF.js";
import "./chunk-KDZCMFQC.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
