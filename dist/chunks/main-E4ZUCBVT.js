import {
  main
} from "./chunk-EP3UXXHF.js";
export {
  main
};
