import {
  main
} from "./chunk-RVQMG536.js";
export {
  main
};
