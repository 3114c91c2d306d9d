import {
  main
} from "./chunk-K3CQSY3A.js";
export {
  main
};
