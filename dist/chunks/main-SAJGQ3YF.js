import {
  main
} from "./chunk-KVYH5OKG.js";
export {
  main
};
