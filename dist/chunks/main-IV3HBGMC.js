import {
  main
} from "./chunk-7UEEDEA5.js";
export {
  main
};
