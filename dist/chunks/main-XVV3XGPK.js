import {
  main
} from "./chunk-ZTIS2ATQ.js";
export {
  main
};
