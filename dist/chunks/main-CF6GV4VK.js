import {
  main
} from "./chunk-5XGUBSVV.js";
export {
  main
};
